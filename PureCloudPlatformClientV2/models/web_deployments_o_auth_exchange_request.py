# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .web_deployments_journey_context import WebDeploymentsJourneyContext
    from .web_deployments_o_auth_request_parameters import WebDeploymentsOAuthRequestParameters


class WebDeploymentsOAuthExchangeRequest(Model):
    """WebDeploymentsOAuthExchangeRequest of the Platform API.

    The platform requires: deployment_id.
    """

    deployment_id: str | None = field("deploymentId", default=None)
    journey_context: WebDeploymentsJourneyContext | None = field("journeyContext", default=None)
    oauth: WebDeploymentsOAuthRequestParameters | None = field("oauth", default=None)
