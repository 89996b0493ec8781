# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebDeploymentsJourneyContext, WebDeploymentsOAuthRequestParameters


class WebDeploymentsOAuthExchangeRequest(Model):
    """Taken by post_webdeployments_token_oauthcodegrantjwtexchange.

    Required by the platform: deployment_id.
    """

    deployment_id: str | None = field("deploymentId", default=None)
    journey_context: WebDeploymentsJourneyContext | None = field("journeyContext", default=None)
    oauth: WebDeploymentsOAuthRequestParameters | None = field("oauth", default=None)
