"""What an error of urllib3 means to a caller."""

from __future__ import annotations

import re

from urllib3 import exceptions as http_errors

from .errors import ApiException, ConnectionFailed, TimedOut, TLSFailed

_PROXY_STATUS = re.compile(r"Tunnel connection failed: (\d{3}) ?(.*)")


def failure(error: http_errors.HTTPError) -> ApiException:
    """Return the exception to raise for an error of urllib3."""
    if isinstance(error, http_errors.ProxyError):
        return _proxy_failure(error)
    if isinstance(error, http_errors.SSLError):
        return TLSFailed(0, f"SSLError\n{error}", sent=False)
    if isinstance(error, (http_errors.ConnectTimeoutError, http_errors.NewConnectionError)):
        kind = ConnectionFailed if isinstance(error, http_errors.NewConnectionError) else TimedOut
        return kind(0, _text(error), sent=False)
    if isinstance(error, http_errors.ReadTimeoutError):
        return TimedOut(0, _text(error))
    if isinstance(error, (http_errors.LocationParseError, http_errors.InvalidHeader)):
        return ApiException(0, _text(error))
    return ConnectionFailed(0, _text(error))


def _proxy_failure(error: http_errors.ProxyError) -> ApiException:
    cause = error.original_error
    refused = _PROXY_STATUS.search(str(cause))
    if refused:
        return ApiException(int(refused[1]), f"the proxy refused: {refused[2] or 'no reason given'}")
    if isinstance(cause, http_errors.SSLError):
        return TLSFailed(0, f"SSLError\n{cause}", sent=False)
    return ConnectionFailed(0, f"no connection through the proxy: {_text(cause)}", sent=False)


def _text(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
