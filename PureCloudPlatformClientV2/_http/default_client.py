"""The HTTP client that a client has unless it is given another: urllib3, with hooks."""

from __future__ import annotations

from typing import Any

from .errors import ApiException, InvalidType, error_from_response
from .http_request_options import HttpRequestOptions
from .messages import UNSET_TIMEOUT, RESTResponse, call_hook
from .transport import RESTClientObject


class DefaultHttpClient(RESTClientObject):
    """The default HTTP client, with hooks. Threads may share it; set hooks before they start.

    timeout: milliseconds for the connection and for each piece of an answer; unless it is set, the configuration's
    limits hold. https_agent: kept as it is; proxies are `configuration.proxy`. It sends with the transport settings of
    the ApiClient whose request it is, with those of the default configuration where you make the request yourself.
    """

    def __init__(self, timeout: float | None = None, https_agent: Any = None) -> None:
        super().__init__()
        self.https_agent = https_agent
        if timeout is not None:
            self.set_timeout(timeout)

    @property
    def rest_client(self) -> RESTClientObject:
        """What holds the connections: this object itself."""
        return self

    def request(self, http_request_options: HttpRequestOptions | str, *args: Any, **kwargs: Any) -> RESTResponse:
        """Call the hook, make one exchange, call the other hook, and return the answer.

        Raises ApiException for any answer but 2xx, NoAnswer's subclasses where none came, and what a hook raises. The
        official form of RESTClientObject, `request(method, url, ...)`, works too, without hooks.
        """
        if isinstance(http_request_options, str):
            return super().request(http_request_options, *args, **kwargs)
        if not isinstance(http_request_options, HttpRequestOptions):
            raise InvalidType(f"HttpRequestOptions are expected, not {type(http_request_options).__name__}")
        options = http_request_options
        if self.pre_hook is not None:
            options = call_hook(self.pre_hook, options) or options
        if self.timeout != UNSET_TIMEOUT:
            options.timeout = self.timeout
        response = super().request(options)
        if not 200 <= response.status < 300:
            error = error_from_response(response)
            error._response = response
            raise error
        return response if self.post_hook is None else call_hook(self.post_hook, response) or response


def response_of(error: ApiException) -> RESTResponse:
    """Return the answer that an HTTP client raised as an error."""
    response: RESTResponse | None = error._response
    if response is None:
        body = error.body if error.body is not None else ""
        content = body.encode() if isinstance(body, str) else bytes(body)
        response = RESTResponse(int(error.status or 0), error.reason, error.headers, content)
    error._response, response.raised = None, error
    return response
