"""Users log in with PKCE, so that no client secret is deployed: a Flask application.

Needs the extra `examples`, and an OAuth client of the grant "PKCE" with the redirect URI
http://localhost:5000/callback and the scope users:readonly. Users see themselves: that asks for no permission.

    GENESYS_CLOUD_REGION=eu_west_1 GENESYS_CLOUD_CLIENT_ID=... python web_login_pkce.py
"""

from __future__ import annotations

import os
from html import escape
from secrets import compare_digest, token_urlsafe
from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request, session, url_for
from werkzeug.wrappers import Response

import PureCloudPlatformClientV2 as genesys

CLIENT_ID = os.environ["GENESYS_CLOUD_CLIENT_ID"]
CALLBACK = os.environ.get("CALLBACK_URL", "http://localhost:5000/callback")  # as registered, letter for letter
app = Flask(__name__)
app.secret_key = os.environ.get("SECRET_KEY") or token_urlsafe(32)
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"

# What the cookie must not hold, by its random key: Flask signs cookies, it does not encrypt them.
verifiers: dict[str, str] = {}
clients: dict[str, genesys.ApiClient] = {}
renewals: dict[str, int] = {}


@app.get("/")
def home() -> str:
    """Show who is logged in; an expired token is renewed by the SDK on the way."""
    key = session.get("key", "")
    if key not in clients:
        return '<p>Nobody is logged in.</p><a id="login" href="/login">Log in</a>'
    me = genesys.UsersApi(clients[key]).get_users_me()
    return f'<p id="name">{escape(me.name or "")}</p><p>Renewed: <span id="renewed">{renewals[key]}</span></p>'


@app.get("/login")
def login() -> Response:
    """Send the browser to the platform with the challenge; the verifier stays here."""
    client = genesys.ApiClient()
    state = session["state"] = token_urlsafe(16)
    verifiers[state] = client.generate_pkce_code_verifier(128)
    challenge = client.compute_pkce_code_challenge(verifiers[state])
    return redirect(client.get_authorization_url(CLIENT_ID, CALLBACK, state=state, code_challenge=challenge))


@app.get("/callback")
def callback() -> Response:
    """Change the code and the verifier for tokens, unless this is not the answer to our own request."""
    state = session.pop("state", "")
    verifier = verifiers.pop(state, None)
    if verifier is None or not compare_digest(state, request.args.get("state", "")) or "code" not in request.args:
        abort(403)
    client, _ = genesys.ApiClient().get_pkce_token(CLIENT_ID, verifier, request.args["code"], CALLBACK)
    key = session["key"] = token_urlsafe(32)
    clients[key], renewals[key] = client, 0
    client.on_token_refreshed = lambda _data: renewals.__setitem__(key, renewals[key] + 1)
    return redirect(url_for("home"))


if __name__ == "__main__":
    app.run("localhost", urlsplit(CALLBACK).port or 5000)
