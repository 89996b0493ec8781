# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebDeploymentsOAuthRequestParameters(Model):
    """Part of WebDeploymentsOAuthExchangeRequest.

    Required by the platform: code, redirect_uri.
    """

    code: str | None = field("code", default=None)
    redirect_uri: str | None = field("redirectUri", default=None)
    nonce: str | None = field("nonce", default=None)
    max_age: int | None = field("maxAge", default=None)
    code_verifier: str | None = field("codeVerifier", default=None)
    iss: str | None = field("iss", default=None)
