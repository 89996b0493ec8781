"""The page on which a user signs in and consents, or refuses (RFC 6749, sections 4.1 and 4.2)."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode, urlsplit

from werkzeug.wrappers import Request, Response

from ._errors import ApiError
from ._oauth import TokenStore

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in to the simulated organisation</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:4rem auto;padding:0 1rem}}
button{{font:inherit;padding:.4rem 1rem;margin-right:.5rem}}</style></head>
<body><h1>Simulated organisation</h1>
<p>The application <strong>{client}</strong> asks to act for <strong>Sample User</strong> and will be told so at
<code>{redirect}</code>.</p>
<form method="get">{fields}
<button name="decision" value="allow">Sign in and allow</button>
<button name="decision" value="refuse">Refuse</button></form></body></html>
"""


def authorize(request: Request, tokens: TokenStore, *, auto_approve: bool) -> Response:
    """The page, or after the decision the way back to redirect_uri with a code, a token or an error.

    Raises ApiError: 400 for a client or an address that cannot be redirected to.
    """
    values = request.args
    client_id, redirect_uri = values.get("client_id", ""), values.get("redirect_uri", "")
    if not tokens.knows(client_id):
        raise ApiError(400, "invalid_client", "client_id is not known.", field="client_id")
    if not _is_url(redirect_uri):
        raise ApiError(400, "invalid_request", "redirect_uri must be an absolute URL.", field="redirect_uri")
    decision = values.get("decision", "allow" if auto_approve else "")
    kind, challenge = values.get("response_type"), values.get("code_challenge")
    if kind not in ("code", "token"):
        answer = {"error": "unsupported_response_type"}
    elif challenge and values.get("code_challenge_method") != "S256":
        answer = {"error": "invalid_request", "error_description": "code_challenge_method must be S256"}
    elif decision == "refuse":
        answer = {"error": "access_denied", "error_description": "The user refused."}
    elif decision != "allow":
        return _page(request, client_id, redirect_uri)
    elif kind == "token":
        lifetime = str(int(tokens.lifetime))
        answer = {"access_token": tokens.issue(client_id), "token_type": "bearer", "expires_in": lifetime}
    else:
        answer = {"code": tokens.issue_code(redirect_uri, challenge, client_id)}
    state = {"state": values["state"]} if "state" in values else {}
    mark = "#" if kind == "token" else "&" if "?" in redirect_uri else "?"
    return Response(status=302, headers={"Location": f"{redirect_uri}{mark}{urlencode({**answer, **state})}"})


def _page(request: Request, client_id: str, redirect_uri: str) -> Response:
    pairs = [(name, value) for name, value in request.args.items(multi=True) if name != "decision"]
    fields = "".join(f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in pairs)
    page = _PAGE.format(client=escape(client_id), redirect=escape(redirect_uri), fields=fields)
    return Response(page, content_type="text/html; charset=utf-8")


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
        plain = text.isascii() and text.isprintable() and " " not in text
        return plain and parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
