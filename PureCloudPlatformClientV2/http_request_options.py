"""HttpRequestOptions, by the name of the module that later official releases have."""

from __future__ import annotations

from ._http.http_request_options import HttpRequestOptions

__all__ = ["HttpRequestOptions"]
