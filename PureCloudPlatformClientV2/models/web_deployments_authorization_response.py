# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WebDeploymentsAuthorizationResponse(Model):
    """WebDeploymentsAuthorizationResponse of the Platform API."""

    refresh_token: str | None = field("refreshToken", default=None)
    jwt: str | None = field("jwt", default=None)
