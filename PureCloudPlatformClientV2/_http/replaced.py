"""An HTTP client around a function in the official form, such as a test puts in the place of ApiClient.request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._model.serialization import to_json_value
from .errors import ApiException
from .http_request_options import HttpRequestOptions
from .messages import AbstractHttpClient, RESTResponse, as_response, call_hook
from .request import CallArguments


class FunctionClient(AbstractHttpClient):
    """Calls `function(method, url, query_params=, headers=, post_params=, body=)` with what the caller gave.

    What the function raises passes unchanged, but for a 401: the token is renewed first.
    """

    def __init__(self, function: Callable[..., Any], arguments: CallArguments) -> None:
        self._function = function
        self._arguments = arguments

    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        """Return the function's answer."""
        try:
            return as_response(call_hook(self._call, http_request_options))
        except ApiException as error:
            if error.status != 401:
                raise
            return RESTResponse(401, error.reason, error.headers, (error.body or "").encode())

    def _call(self, options: HttpRequestOptions) -> Any:
        given = self._arguments
        return self._function(
            options.method,
            options.url,
            query_params=given.query_params,
            headers=options.headers,
            post_params=given.post_params,
            body=None if given.body is None else to_json_value(given.body),
        )
