# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebDeploymentsJourneyContext, WebDeploymentsOAuthRequestParameters


class WebDeploymentsOAuthExchangeRequest(Model):
    """Required by the platform: deployment_id."""

    deployment_id: str | None = field("deploymentId", default=None)
    journey_context: WebDeploymentsJourneyContext | None = field("journeyContext", default=None)
    oauth: WebDeploymentsOAuthRequestParameters | None = field("oauth", default=None)
