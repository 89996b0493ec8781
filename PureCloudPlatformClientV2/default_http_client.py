"""DefaultHttpClient, by the name of the module that later official releases have."""

from __future__ import annotations

from ._http.default_client import DefaultHttpClient

__all__ = ["DefaultHttpClient"]
