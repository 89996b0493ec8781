# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebDeploymentsRefreshJWTRequest(Model):
    """A web deployments refresh JWT: refresh token and deployment id. Body of post_webdeployments_token_refresh.

    Required by the platform: refresh_token, deployment_id.
    """

    refresh_token: str | None = field("refreshToken", default=None)
    deployment_id: str | None = field("deploymentId", default=None)
