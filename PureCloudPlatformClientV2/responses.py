"""An answer with what came around it: `with_response(users.get_user, id)`."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, ParamSpec, TypeVar

from ._http.messages import RESTResponse
from ._http.rate_limit import RateLimit, rate_limit
from ._log.statement import correlation_id
from ._operation.arguments import without_callback
from .operation import operation_of

__all__ = ["ApiResponse", "RateLimit", "with_response"]

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class ApiResponse(Generic[T]):
    """What a method returns (`data`), and the HTTP answer that it came in.

    status: the HTTP status; headers: look-up ignores case; correlation_id: what Genesys support asks for; rate_limit:
    requests used (`count`) and `allowed` for the token, and seconds until the `reset`, None where the platform does not
    say; elapsed: seconds from the first attempt to the answer; attempts: how often the request was sent.

    A failed call has the same on its ApiException.
    """

    data: T
    status: int
    headers: Mapping[str, str] = field(repr=False)
    correlation_id: str | None
    rate_limit: RateLimit | None
    elapsed: float
    attempts: int


def with_response(method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> ApiResponse[T]:
    """Call a method of an API object and return what it returns together with the answer.

    method: such as `users.get_user`. args, kwargs: its own arguments. Threads may share the API object: each call gets
    its own answer. Raises what the method raises, and TypeError for anything but a bound method of an API object.
    """
    operation = operation_of(method)
    api = getattr(method, "__self__", None)
    if api is None:
        raise TypeError(f"{operation.name} belongs to no API object yet: make a {operation.owner.__name__} first")
    options = without_callback(dict(kwargs), "with_response", "it returns the answer")
    # A copy of the client is seen by this call alone, so its last answer is this call's.
    client = api.api_client.with_options()
    own = copy.copy(api)
    own.api_client = client
    function: Callable[..., T] = method.__func__  # type: ignore[attr-defined]
    data = function(own, *args, **options)
    response: RESTResponse = client.last_response
    api.api_client.last_response = response
    return ApiResponse(
        data,
        response.status,
        response.headers,
        correlation_id(response.headers),
        rate_limit(response.headers),
        response.elapsed,
        response.attempts,
    )
