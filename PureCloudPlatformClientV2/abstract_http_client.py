"""AbstractHttpClient, by the name of the module that later official releases have."""

from __future__ import annotations

from ._http.messages import AbstractHttpClient

__all__ = ["AbstractHttpClient"]
