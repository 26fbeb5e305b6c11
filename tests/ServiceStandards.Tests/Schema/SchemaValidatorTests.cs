using System.Text.Json;

namespace ServiceStandards.Tests.Schema;

/// <summary>The validator that the tests of the schemas stand on: each keyword from both sides.</summary>
public sealed class SchemaValidatorTests
{
    [TestCase("""{ "type": "string" }""", "\"a\"", "1")]
    [TestCase("""{ "type": ["string", "null"] }""", "null", "true")]
    [TestCase("""{ "type": "integer" }""", "1.0", "1.5")]
    [TestCase("""{ "type": "boolean" }""", "false", "\"false\"")]
    [TestCase("""{ "enum": ["a", 1] }""", "1", "\"1\"")]
    [TestCase("""{ "const": 1 }""", "1", "2")]
    [TestCase("""{ "allOf": [{ "$ref": "#/$defs/a" }], "properties": { "b": true }, "unevaluatedProperties": false, "$defs": { "a": { "properties": { "a": true } } } }""", "{ \"a\": 1, \"b\": 2 }", "{ \"a\": 1, \"c\": 2 }")]
    [TestCase("""{ "pattern": "^(?:a|b)$" }""", "\"b\"", "\"ab\"")]
    [TestCase("""{ "pattern": "^a$" }""", "5", "\"b\"")]
    [TestCase("""{ "minimum": 2 }""", "2", "1.9")]
    [TestCase("""{ "exclusiveMinimum": 2 }""", "2.1", "2")]
    [TestCase("""{ "maximum": 2 }""", "2", "2.1")]
    [TestCase("""{ "anyOf": [{ "type": "string" }, { "minimum": 3 }] }""", "\"a\"", "2")]
    [TestCase("""{ "oneOf": [{ "minimum": 1 }, { "minimum": 3 }] }""", "2", "3")]
    [TestCase("""{ "oneOf": [{ "minimum": 1 }, { "minimum": 3 }] }""", "2", "0")]
    [TestCase("""{ "allOf": [{ "minimum": 1 }, { "maximum": 3 }] }""", "2", "4")]
    [TestCase("""{ "not": { "type": "string" } }""", "2", "\"a\"")]
    [TestCase("""{ "items": { "type": "string" } }""", "[\"a\"]", "[\"a\", 1]")]
    [TestCase("""{ "minItems": 1 }""", "[1]", "[]")]
    [TestCase("""{ "maxItems": 1 }""", "[1]", "[1, 2]")]
    [TestCase("""{ "uniqueItems": true }""", "[1, 2]", "[1, 2, 1]")]
    [TestCase("""{ "properties": { "a": { "type": "string" } } }""", "{ \"b\": 1 }", "{ \"a\": 1 }")]
    [TestCase("""{ "properties": { "a": true }, "additionalProperties": false }""", "{ \"a\": 1 }", "{ \"b\": 1 }")]
    [TestCase("""{ "properties": { "a": true }, "additionalProperties": { "type": "string" } }""", "{ \"a\": 1, \"b\": \"c\" }", "{ \"b\": 1 }")]
    [TestCase("""{ "patternProperties": { "^x-": { "type": "string" } }, "additionalProperties": false }""", "{ \"x-a\": \"c\" }", "{ \"x-a\": 1 }")]
    [TestCase("""{ "patternProperties": { "^x-": { "type": "string" } }, "additionalProperties": false }""", "{ \"x-a\": \"c\" }", "{ \"y-a\": \"c\" }")]
    [TestCase("""{ "propertyNames": { "pattern": "^a" } }""", "{ \"ab\": 1 }", "{ \"b\": 1 }")]
    [TestCase("""{ "required": ["a"] }""", "{ \"a\": null }", "{ \"b\": 1 }")]
    [TestCase("""{ "minProperties": 1 }""", "{ \"a\": 1 }", "{}")]
    [TestCase("""{ "dependencies": { "a": { "required": ["b"] } } }""", "{ \"a\": 1, \"b\": 2 }", "{ \"a\": 1 }")]
    [TestCase("""{ "dependencies": { "a": { "required": ["b"] } } }""", "{ \"c\": 1 }", "{ \"a\": 1 }")]
    [TestCase("""{ "$ref": "#/definitions/a", "minimum": 5, "definitions": { "a": { "type": "number" } } }""", "1", "\"a\"")]
    public void A_keyword_tells_what_fits_from_what_does_not(string schema, string fits, string fitsNot)
    {
        var validator = new SchemaValidator(schema);
        validator.Problems(JsonDocument.Parse(fits).RootElement).ShouldBeEmpty();
        validator.Problems(JsonDocument.Parse(fitsNot).RootElement).ShouldNotBeEmpty();
    }

    [TestCase("{}")]
    [TestCase("1")]
    [TestCase("[]")]
    public void A_keyword_that_it_does_not_know_is_not_passed_over(string value) =>
        Should.Throw<InvalidOperationException>(() => new SchemaValidator("""{ "multipleOf": 2 }""").Problems(JsonDocument.Parse(value).RootElement));
}
