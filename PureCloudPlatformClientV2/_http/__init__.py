"""One call on the wire: messages, errors, transport, exchange, retry, pacing."""
