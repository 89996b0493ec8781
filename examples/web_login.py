"""Users log in with the authorization code grant: a Flask application that keeps the tokens on the server.

Needs the extra `examples`, and an OAuth client of the grant "Code Authorization" with the redirect URI
http://localhost:5000/callback and the scope users:readonly. Users see themselves: that asks for no permission.

    GENESYS_CLOUD_REGION=eu_west_1 GENESYS_CLOUD_CLIENT_ID=... GENESYS_CLOUD_CLIENT_SECRET=... python web_login.py
"""

from __future__ import annotations

import os
from html import escape
from secrets import compare_digest, token_urlsafe
from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request, session, url_for
from werkzeug.wrappers import Response

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.rest import Unauthorized

CLIENT_ID, CLIENT_SECRET = (os.environ[f"GENESYS_CLOUD_CLIENT_{name}"] for name in ("ID", "SECRET"))
CALLBACK = os.environ.get("CALLBACK_URL", "http://localhost:5000/callback")  # as registered, letter for letter
app = Flask(__name__)
app.secret_key = os.environ.get("SECRET_KEY") or token_urlsafe(32)
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"

# The cookie holds a random key only. With several processes this belongs in a database, encrypted.
clients: dict[str, genesys.ApiClient] = {}
renewals: dict[str, int] = {}


@app.get("/")
def home() -> Response | str:
    """Show who is logged in; an expired token is renewed by the SDK on the way."""
    key = session.get("key", "")
    client = clients.get(key)
    if client is None:
        return '<p>Nobody is logged in.</p><a id="login" href="/login">Log in</a>'
    try:
        me = genesys.UsersApi(client).get_users_me()
    except Unauthorized:
        clients.pop(key, None)  # the user took back the consent, or the refresh token has expired
        return redirect(url_for("login"))
    name = f'<p id="name">{escape(me.name or "")}</p><p>Renewed: <span id="renewed">{renewals[key]}</span></p>'
    return name + '<form method="post" action="/logout"><button id="logout">Log out</button></form>'


@app.get("/login")
def login() -> Response:
    """Send the browser to the platform, with a state that only this session knows."""
    session["state"] = token_urlsafe(16)
    return redirect(genesys.ApiClient().get_authorization_url(CLIENT_ID, CALLBACK, state=session["state"]))


@app.get("/callback")
def callback() -> Response:
    """Change the code for tokens, unless this is not the answer to our own request."""
    state = session.pop("state", "")
    if not state or not compare_digest(state, request.args.get("state", "")) or "code" not in request.args:
        abort(403)
    code = request.args["code"]
    client, _ = genesys.ApiClient().get_code_authorization_token(CLIENT_ID, CLIENT_SECRET, code, CALLBACK)
    key = session["key"] = token_urlsafe(32)
    clients[key], renewals[key] = client, 0
    client.on_token_refreshed = lambda _data: renewals.__setitem__(key, renewals[key] + 1)
    return redirect(url_for("home"))


@app.post("/logout")
def logout() -> Response:
    """End the token on the platform and forget it."""
    if client := clients.pop(session.pop("key", ""), None):
        genesys.TokensApi(client).delete_tokens_me()
    return redirect(url_for("home"))


if __name__ == "__main__":
    app.run("localhost", urlsplit(CALLBACK).port or 5000)
