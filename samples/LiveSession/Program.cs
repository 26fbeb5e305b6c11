using LiveSession;

Day.Run(Console.Out);
return 0;
