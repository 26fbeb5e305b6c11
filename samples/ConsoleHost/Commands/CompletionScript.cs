namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What a shell runs to complete command lines: it asks the program itself, by the directive <c>[suggest]</c>.</summary>
internal static class CompletionScript
{
    public static string For(string shell) => shell switch
    {
        "bash" => """
            # Put this in ~/.bashrc: source <(service-standards completion bash)
            _service_standards() {
                local IFS=$'\n'
                COMPREPLY=($(service-standards "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null | grep -- "^${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _service_standards service-standards
            """,
        "zsh" => """
            # Put this in ~/.zshrc: source <(service-standards completion zsh)
            _service_standards() {
                compadd -- "${(@f)$(service-standards "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}" || _files
            }
            compdef _service_standards service-standards
            """,
        "fish" => """
            # Put this in ~/.config/fish/completions/service-standards.fish
            complete -c service-standards -a '(service-standards "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        _ => throw new ArgumentException($"There is no completion for '{shell}'.", nameof(shell)),
    } + "\n";
}
