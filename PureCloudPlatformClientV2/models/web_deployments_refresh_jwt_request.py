# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WebDeploymentsRefreshJWTRequest(Model):
    """WebDeploymentsRefreshJWTRequest of the Platform API.

    The platform requires: refresh_token, deployment_id.
    """

    refresh_token: str | None = field("refreshToken", default=None)
    deployment_id: str | None = field("deploymentId", default=None)
