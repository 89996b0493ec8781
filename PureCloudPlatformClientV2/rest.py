"""The HTTP boundary: requests, answers, the default HTTP client, and the errors that a call ends in.

    ApiException            any failure; status, reason, body, headers
    +- InvalidArgument      status 0, a ValueError too: an argument was refused, and nothing was sent
    +- BadRequest 400, Unauthorized 401, Forbidden 403, NotFound 404, Conflict 409, RateLimited 429
    +- ServerError          500 and above
    +- NoAnswer             status 0; `sent` says whether the server may have acted
       +- ConnectionFailed  refused, or cut before the answer was complete
       +- TimedOut          the connection, a piece of the answer, or the call as a whole took too long
       +- TLSFailed         the handshake failed

All of them can be pickled and copied.
"""

from __future__ import annotations

from ._config.settings import basic_authorization as basic_authorization
from ._http.error_details import ErrorDetail
from ._http.errors import (
    ApiException,
    BadRequest,
    Conflict,
    ConnectionFailed,
    Forbidden,
    InvalidArgument,
    InvalidType,
    NoAnswer,
    NotFound,
    RateLimited,
    ServerError,
    TimedOut,
    TLSFailed,
    Unauthorized,
    error_from_response,
)
from ._http.http_request_options import HttpRequestOptions
from ._http.messages import AbstractHttpClient, RESTResponse
from ._http.transport import RESTClientObject

__all__ = [
    "AbstractHttpClient",
    "ApiException",
    "BadRequest",
    "Conflict",
    "ConnectionFailed",
    "ErrorDetail",
    "Forbidden",
    "HttpRequestOptions",
    "InvalidArgument",
    "NoAnswer",
    "NotFound",
    "RESTClientObject",
    "RESTResponse",
    "RateLimited",
    "ServerError",
    "TLSFailed",
    "TimedOut",
    "Unauthorized",
    "error_for",
]

error_for = error_from_response

# Users know these by this module's name, in tracebacks and pickles too.
for _class in (
    ApiException, InvalidArgument, InvalidType, BadRequest, Unauthorized, Forbidden, NotFound, Conflict, RateLimited,
    ServerError, NoAnswer, ConnectionFailed, TimedOut, TLSFailed, ErrorDetail,
    AbstractHttpClient, HttpRequestOptions, RESTClientObject, RESTResponse,
):  # fmt: skip
    _class.__module__ = __name__
