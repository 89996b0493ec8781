# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebDeploymentsAuthorizationResponse(Model):
    """A web deployments authorization: refresh token and JWT. Answer of
    post_webdeployments_token_oauthcodegrantjwtexchange.
    """

    refresh_token: str | None = field("refreshToken", default=None)
    jwt: str | None = field("jwt", default=None)
