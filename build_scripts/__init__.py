"""Scripts that build ecgdesk: development, training and packaging. Not installed."""
