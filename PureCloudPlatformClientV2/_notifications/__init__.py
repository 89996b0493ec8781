"""Notifications over WebSocket, by concern: events and their queue, topics, turns, the socket, a channel."""
