"""The admin API under `/_simulator`, for programs in any language, and the page at `/` that uses it.

JSON in, JSON out. A request that changes something has to be one that no web page of somebody else can make a browser
send unasked: its content type is JSON, or it carries the header `X-Simulator-Admin`, and its Origin, if there is one,
is the simulator itself. Both make a browser ask first, and nobody here says yes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import resources
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from werkzeug.wrappers import Request, Response

from . import _admin_actions as actions
from . import _admin_events as events
from . import _admin_jobs as jobs
from ._admin_input import Input
from ._errors import ApiError
from ._front import ADMIN

if TYPE_CHECKING:
    from ._simulator import Simulator

Action = Callable[["Simulator", Input], Any]
HEADER = "X-Simulator-Admin"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_PAGE = {
    "/": "page.html",
    f"{ADMIN}/page.js": "page.js",
    f"{ADMIN}/page-events.js": "page-events.js",
    f"{ADMIN}/page.css": "page.css",
}
_TYPES = {"html": "text/html", "js": "text/javascript", "css": "text/css"}


# What each route does: the docstring of its action is what `GET /_simulator` says about it.
def overview(sim: Simulator, given: Input) -> Any:
    """What this simulator is, and the routes of the admin API."""
    given.done()
    routes = {
        f"{method} /_simulator/{name}".rstrip("/"): (action.__doc__ or "").strip().splitlines()[0]
        for name, methods in ROUTES.items()
        for method, action in methods.items()
    }
    return {
        "host": sim.host, "definition": sim.definition.version, "clientId": sim.client_id, "routes": routes,
    }  # fmt: skip


ROUTES: dict[str, dict[str, Action]] = {
    "": {"GET": overview},
    "faults": {"GET": actions.list_faults, "POST": actions.add_fault, "DELETE": actions.remove_faults},
    "limits": {"GET": actions.show_limits, "PUT": actions.set_limits},
    "clock": {"GET": actions.show_clock, "PUT": actions.set_clock, "DELETE": actions.reset_clock},
    "tokens": {"GET": actions.list_tokens, "POST": actions.issue_token, "DELETE": actions.expire_tokens},
    "requests": {"GET": actions.list_requests, "DELETE": actions.clear_requests},
    "collections": {"GET": actions.list_collections},
    "objects": {
        "GET": actions.show_objects,
        "POST": actions.add_object,
        "PUT": actions.replace_object,
        "DELETE": actions.remove_object,
    },
    "jobs": {"GET": jobs.list_jobs, "POST": jobs.fail_jobs, "PUT": jobs.finish_jobs},
    "events": {"GET": events.list_events, "POST": events.publish_event, "DELETE": events.clear_events},
    "sockets": {"POST": events.fault_sockets},
    "seed": {"POST": actions.seed},
    "reset": {"POST": actions.reset},
}


class Admin:
    """Answers the admin API and the page of one simulator. Threads may share it."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def respond(self, request: Request, target: str) -> Response:
        """Answer a request for `/`, `/_simulator` or a path below.

        Raises ApiError: 400 naming what is wrong, 403 for what a web page may have sent, 404, 405.
        """
        path = target.partition("?")[0]
        if path in _PAGE:
            _only(request, "GET", "HEAD")
            return _file(_PAGE[path])
        routes = ROUTES.get(path.removeprefix(ADMIN).strip("/"))
        if routes is None:
            raise ApiError(404, "not.found", f"The admin API has no such path; GET {ADMIN} lists them.")
        method = "GET" if request.method == "HEAD" else request.method
        _only(request, *routes, *(["HEAD"] if "GET" in routes else []))
        _refuse_foreign(request, changes=method != "GET")
        try:
            result = routes[method](self._simulator, Input.of(request))
        except ValueError as error:  # the same checks as in Python: their messages name the argument
            raise ApiError(400, "bad.request", str(error)) from None
        return _json(result)


def _only(request: Request, *methods: str) -> None:
    if request.method not in methods:
        headers = {"Allow": ", ".join(sorted(methods))}
        raise ApiError(405, "method.not.allowed", f"There is no {request.method} here.", headers=headers)


def _refuse_foreign(request: Request, *, changes: bool) -> None:
    origin = request.headers.get("Origin")
    if origin is not None and _place(origin) != request.headers.get("Host", "").casefold():
        raise ApiError(403, "forbidden", "A page of another origin may not use the admin API.")
    if changes and request.mimetype != "application/json" and HEADER not in request.headers:
        hint = f"send Content-Type: application/json, or the header {HEADER}: 1"
        raise ApiError(403, "forbidden", f"A change needs a sign that no web page sent it: {hint}.")


def _place(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.casefold()
    except ValueError:
        return ""


def _json(value: Any) -> Response:
    response = Response(json.dumps(value, separators=(",", ":")), content_type="application/json")
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _file(name: str) -> Response:
    data = resources.files(__package__).joinpath(name).read_bytes()
    kind = _TYPES[name.rpartition(".")[2]]
    response = Response(data, content_type=f"{kind}; charset=utf-8")
    response.headers["Content-Security-Policy"] = _POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-cache"
    return response
