"""Does. Everything that touches the world: settings, clock, store, queues, Telegram, command line, demo."""
