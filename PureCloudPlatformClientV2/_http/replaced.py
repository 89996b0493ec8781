"""What tests put in the place of ApiClient.request or of the HTTP client's verbs, called in the official form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from .._model.serialization import to_json_value
from .default_client import DefaultHttpClient
from .errors import ApiException
from .http_request_options import HttpRequestOptions
from .messages import AbstractHttpClient, RESTResponse, as_response, call_hook
from .request import CallArguments, RepeatedValues, to_text
from .transport import RESTClientObject

_WITHOUT_BODY = frozenset({"GET", "HEAD"})
_VERBS = {
    verb: getattr(RESTClientObject, verb) for verb in ("GET", "HEAD", "OPTIONS", "DELETE", "POST", "PUT", "PATCH")
}
_REQUEST = RESTClientObject.request
_REQUESTS = (_REQUEST, DefaultHttpClient.request)


def replaced_verbs(http: Any, verb: str) -> Callable[..., Any] | None:
    """Return a function of the official form if somebody replaced what sends `verb`, None if `http` is as it was made.

    Replaced are a verb (`GET`) or `request` of RESTClientObject of the class, of a subclass or of an object, or
    the whole object. A client that takes HttpRequestOptions is none of these.
    """
    kind = type(http)
    if isinstance(http, AbstractHttpClient):
        own = getattr(kind, verb, None)
        if own is None:
            return None  # a client of the later official releases
        untouched = not (http.__dict__.keys() & {verb, "request"})
        if untouched and own is _VERBS[verb] and kind.request in _REQUESTS and RESTClientObject.request is _REQUEST:
            return None
        if untouched and own is _VERBS[verb] and _takes_options(kind.request):
            return None
    return partial(_send_by_verb, http)


def _takes_options(request: Callable[..., Any]) -> bool:
    """Say whether a subclass's `request` is that of the later official releases, which takes HttpRequestOptions."""
    import inspect  # here: only where somebody replaced a method

    names = list(inspect.signature(request).parameters) if inspect.isfunction(request) else []
    return request not in _REQUESTS and len(names) >= 2 and "option" in names[1]


def _send_by_verb(http: Any, method: str, url: str, **parts: Any) -> Any:
    if method in _WITHOUT_BODY:
        parts = {name: parts[name] for name in ("query_params", "headers")}
    elif method == "DELETE":
        del parts["post_params"]
    return getattr(http, method)(url, **parts)


class FunctionClient(AbstractHttpClient):
    """Calls `function(method, url, query_params=, headers=, post_params=, body=)` with what the caller gave.

    What the function raises passes unchanged, but for a 401: the token is renewed first.
    """

    def __init__(self, function: Callable[..., Any], arguments: CallArguments) -> None:
        self._function = function
        self._arguments = arguments

    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        """Return the function's answer."""
        options = http_request_options
        try:
            return as_response(call_hook(lambda one: self.call(one.method, one.url, one.headers), options))
        except ApiException as error:
            if error.status != 401:
                raise
            body = error.body or ""
            return RESTResponse(401, error.reason, error.headers, body.encode() if isinstance(body, str) else body)

    def call(self, method: str, url: str, headers: Any) -> Any:
        """Call the function with these headers and the arguments of the caller."""
        given = self._arguments
        return self._function(
            method,
            url,
            query_params=_official_query(given.query_params),
            headers=headers,
            post_params=given.post_params,
            body=None if given.body is None else to_json_value(given.body),
        )


def _official_query(params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None) -> dict[str, Any]:
    """Return a query as a dict of texts; a name that repeats has a list of them."""
    found: dict[str, Any] = {}
    for name, value in params.items() if isinstance(params, Mapping) else params or ():
        if isinstance(value, RepeatedValues):
            found[name] = RepeatedValues(to_text(one) for one in value)
        elif name in found:
            before = found[name]
            found[name] = RepeatedValues([*(before if isinstance(before, list) else [before]), to_text(value)])
        elif value is not None:
            found[name] = to_text(value)
    return found
