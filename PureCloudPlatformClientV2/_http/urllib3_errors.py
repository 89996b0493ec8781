"""What an error of urllib3 or of a socket means to a caller."""

from __future__ import annotations

import re

from urllib3 import exceptions as http_errors

from .errors import ApiException, ConnectionFailed, NoAnswer, TimedOut, TLSFailed

_PROXY_STATUS = re.compile(r"Tunnel connection failed: (\d{3}) ?(.*)")


def map_urllib3_error(error: Exception, is_sent: bool = False) -> ApiException:
    """Return the exception to raise for an error of urllib3 or of a socket.

    is_sent: whether some of the request had left. TLS that breaks then is a cut connection, unless the server says by
    an alert that it refuses: with TLS 1.3 it judges the client's certificate that late (RFC 8446 section 4.4.2.4).
    """
    if isinstance(error, http_errors.MaxRetryError) and isinstance(error.reason, http_errors.HTTPError):
        mapped = map_urllib3_error(error.reason, is_sent)
        if isinstance(mapped, NoAnswer):
            mapped.sent = True  # perhaps by an attempt before the last
        return mapped
    if isinstance(error, http_errors.ProxyError):
        return _proxy_failure(error)
    if isinstance(error, http_errors.SSLError):
        is_cut = is_sent and "ALERT" not in str(error).upper()
        return (ConnectionFailed if is_cut else TLSFailed)(0, f"SSLError\n{error}", sent=is_sent)
    if isinstance(error, http_errors.NewConnectionError):
        return ConnectionFailed(0, _text(error), sent=False)
    if isinstance(error, http_errors.ConnectTimeoutError):
        return TimedOut(0, _text(error), sent=False)
    if isinstance(error, (http_errors.ReadTimeoutError, TimeoutError)) or _timed_out_while_sending(error):
        return TimedOut(0, _text(error))
    if isinstance(error, (http_errors.LocationParseError, http_errors.InvalidHeader)):
        return ApiException(0, _text(error))
    return ConnectionFailed(0, _text(error))


def _timed_out_while_sending(error: Exception) -> bool:
    return isinstance(error, http_errors.ProtocolError) and any(isinstance(arg, TimeoutError) for arg in error.args)


def _proxy_failure(error: http_errors.ProxyError) -> ApiException:
    cause = error.original_error
    refused = _PROXY_STATUS.search(str(cause))
    if refused:
        return ApiException(int(refused[1]), f"the proxy refused: {refused[2] or 'no reason given'}")
    if isinstance(cause, http_errors.SSLError):
        return TLSFailed(0, f"SSLError\n{cause}", sent=False)
    if isinstance(cause, (TimeoutError, http_errors.TimeoutError)):
        return TimedOut(0, f"no connection through the proxy: {_text(cause)}", sent=False)
    return ConnectionFailed(0, f"no connection through the proxy: {_text(cause)}", sent=False)


def _text(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
