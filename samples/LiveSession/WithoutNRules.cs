Console.Error.WriteLine("This sample was built without the NRules engine: the package NRules is not on the package sources of the machine that built it.");
return 1;
