"""One request in, one response out: authorization, rate limit, faults, routing, validation, answer."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections import deque
from collections.abc import Mapping

from werkzeug.wrappers import Request, Response

from ._answer import Answer
from ._authorize import authorize
from ._definition import Definition, Operation
from ._errors import ApiError
from ._exchanges import Exchanges, RecordedRequest
from ._faults import DropConnection, Fault, Faults
from ._files import PREFIX
from ._har import Replay
from ._oauth import OAuthError, TokenStore
from ._overrides import Overrides
from ._permissions import Grants
from ._rate_limit import RateLimit
from ._router import Router
from ._store import Store
from ._validation import check
from ._validators import Validators
from .handlers.authorization import permissions_of

_MASK = "[REDACTED]"
_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
# Made once: json.dumps makes one for each answer. What is stored came as JSON and contains itself nowhere.
_encode = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


class Application:
    """The simulated platform without its sockets. Threads may share it."""

    def __init__(
        self, definition: Definition, tokens: TokenStore, store: Store, validators: Validators, router: Router,
        rate_limit: RateLimit, prefixes: Mapping[str, str], keep_requests: int, stopping: threading.Event,
        recording: Replay | None,
    ) -> None:  # fmt: skip
        self.tokens = tokens
        self.store = store
        self.faults = Faults()
        self.requests: deque[RecordedRequest] = deque(maxlen=keep_requests)
        self.exchanges = Exchanges(keep_requests)
        self.overrides = Overrides()
        self.stopping = stopping
        self._recording = recording
        self._definition = definition
        self._validators = validators
        self._router = router
        self.rate_limit = rate_limit
        self._prefixes = prefixes
        self.auto_approve = False
        self.check_permissions = False
        self.strict = False

    def respond(self, request: Request, target: str) -> Response:
        """Answer a request; `target` is the raw request target.

        Raises DropConnection: a fault says that there shall be no answer.
        """
        began = time.perf_counter()
        path = self._without_prefix(target.partition("?")[0])
        recorded = _record(request, path, request.get_data())
        self.requests.append(recorded)
        context_id = str(uuid.uuid4())
        try:
            response = self._with_fault(request, path, context_id)
        except DropConnection:
            self.exchanges.add(recorded, None, [], b"", began)
            raise
        response.headers["ININ-Correlation-Id"] = context_id
        self.exchanges.add(recorded, response.status_code, list(response.headers), response.get_data(), began)
        return response

    def _with_fault(self, request: Request, path: str, context_id: str) -> Response:
        fault = self.faults.take(request.method, path)
        if fault is None:
            return self._respond(request, path, context_id)
        if fault.delay:
            self.stopping.wait(fault.delay)
        if fault.drop == "before":
            raise DropConnection
        response = (
            _fault_response(fault, context_id) if fault.status is not None else self._respond(request, path, context_id)
        )
        if fault.drop == "after":
            raise DropConnection
        return response

    def _without_prefix(self, path: str) -> str:
        """Take off the path that a gateway puts before the login and the API paths."""
        for start, prefix in self._prefixes.items():
            if path.startswith(f"{prefix}{start}"):
                return path[len(prefix) :]
        return path

    def _respond(self, request: Request, path: str, context_id: str) -> Response:
        headers: dict[str, str] = {}
        try:
            if path.startswith(PREFIX):
                return self.store.files.answer(request, path)
            if path == "/oauth/token":
                return self._token(request)
            if path in ("/oauth/authorize", "/authorize"):
                return authorize(request, self.tokens, auto_approve=self.auto_approve)
            headers, refusal = self.rate_limit.count(_bearer(request) or "")
            if refusal is not None:
                raise refusal
            if self._recording is not None:
                pairs = list(request.args.items(multi=True))
                return self._recording.answer(request.method, path, pairs, request.get_data())
            return self._operation(request, path, headers)
        except ApiError as error:
            response = _json_response(error.status, error.body(context_id))
            response.headers.update({**headers, **error.headers})
            return response

    def _operation(self, request: Request, path: str, headers: Mapping[str, str]) -> Response:
        try:
            match = self._router.match(request.method, path)
        except ApiError:
            response = self._overridden(request, path, None)
            if response is None:
                raise
            return response
        operation = match.operation
        grants = self._authorize_call(operation, request)
        call = check(match, request, self._validators, self.tokens.other_owner(_bearer(request) or ""), grants)
        response = self._overridden(request, path, operation)
        if response is None:
            answer = self.store.answer(call)
            if self.strict and answer.origin == "sample":
                raise ApiError(501, "not.implemented", "Only a sample could be answered here, and strict forbids that.")
            self.store.notifications.follow(call, answer, self.store)
            response = _success(operation, answer, request)
            if operation.path == "/api/v2/tokens/me" and operation.method == "DELETE":
                self.tokens.revoke(_bearer(request) or "")
        response.headers.update(headers)
        return response

    def _overridden(self, request: Request, path: str, operation: Operation | None) -> Response | None:
        """The answer of the user's own handler, None where there is no handler or it leaves the answer to us."""
        override = self.overrides.find(request.method, path, operation.path if operation else None)
        if override is None:
            return None
        response = override.answer(_record(request, path, request.get_data()), operation.status if operation else 200)
        if response is not None:
            response.headers.setdefault("Simulator-Answer", "handler")
        return response

    def _authorize_call(self, operation: Operation, request: Request) -> Grants | None:
        """Bearer tokens are checked; a guest's JWT only has to be there, for nobody here issues one."""
        if not operation.security:
            return None
        if not request.headers.get("Authorization"):
            raise ApiError(401, "authentication.required", "There is no bearer token in the Authorization header.")
        schemes = self._definition.security_schemes
        if all(schemes.get(name, {}).get("type") == "apiKey" for name in operation.security):
            return None
        if not self.tokens.is_valid(_bearer(request) or ""):
            raise ApiError(401, "bad.credentials", "The bearer token is not known or has expired.")
        return self._checked_grants(operation, _bearer(request) or "") if self.check_permissions else None

    def _checked_grants(self, operation: Operation, token: str) -> Grants | None:
        """The first client may do everything, any other what its roles grant."""
        owner = self.tokens.owner(token)
        if owner == self.tokens.client_id:
            return None
        with self.store.lock:
            grants = permissions_of(self.store, owner)
        grants.require(operation)
        return grants

    def _token(self, request: Request) -> Response:
        if request.method != "POST":
            raise ApiError(405, "method.not.allowed", "Tokens are asked for with POST.", headers={"Allow": "POST"})
        try:
            answer = self.tokens.grant(request.form.to_dict(), request.headers.get("Authorization"))
        except OAuthError as error:
            response = _json_response(error.status, error.body())
            if error.status == 401:
                response.headers["WWW-Authenticate"] = "Basic"
            return response
        response = _json_response(200, answer)
        response.headers["Cache-Control"] = "no-store"
        return response


def _record(request: Request, path: str, body: bytes) -> RecordedRequest:
    headers = {name: _MASK if name.lower() in _SECRET_HEADERS else value for name, value in request.headers.items()}
    return RecordedRequest(request.method, path, list(request.args.items(multi=True)), headers, body)


def _bearer(request: Request) -> str | None:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.casefold() == "bearer" else None


def _json_response(status: int, body: object, content_type: str = "application/json") -> Response:
    return Response(_encode(body), status=status, content_type=content_type)


def _fault_response(fault: Fault, context_id: str) -> Response:
    status = fault.status or 500
    codes = {429: "too.many.requests", 503: "service.unavailable", 504: "request.timeout"}
    error = ApiError(status, codes.get(status, "internal.server.error"), "A fault that was asked for.")
    response = _json_response(status, error.body(context_id))
    if fault.body is not None:
        response.set_data(fault.body)
    response.headers.update(fault.headers)
    return response


def _success(operation: Operation, answer: Answer, request: Request) -> Response:
    response = _written(operation, answer, request)
    response.headers["Simulator-Answer"] = answer.origin
    if answer.headers:
        response.headers.update(answer.headers)
    return response


def _written(operation: Operation, answer: Answer, request: Request) -> Response:
    status, result = answer.status or operation.status, answer.value
    if answer.content is not None:
        return Response(answer.content, status=status)
    if operation.response_schema is None or status == 204:
        return Response(status=status)
    declared = operation.produces
    accepted = [kind for kind in declared if request.accept_mimetypes.quality(kind) > 0]
    content_type = "application/json" if "application/json" in (accepted or declared) else (accepted or declared)[0]
    if content_type.startswith("text/"):
        return Response(str(result), status=status, content_type=f"{content_type}; charset=utf-8")
    return _json_response(status, result, content_type)
