# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyAction, JourneyCustomer, JourneyCustomerSession


class WebDeploymentsJourneyContext(Model):
    """Journey context of a web deployments OAuth exchange. In WebDeploymentsOAuthExchangeRequest."""

    journey_action: JourneyAction | None = field("journeyAction", default=None)
    customer: JourneyCustomer | None = field("customer", default=None)
    customer_session: JourneyCustomerSession | None = field("customerSession", default=None)


class WebDeploymentsOAuthExchangeRequest(Model):
    """A web deployments OAuth exchange: deployment id, journey context and OAuth. Body of
    post_webdeployments_token_oauthcodegrantjwtexchange.

    Required by the platform: deployment_id.
    """

    deployment_id: str | None = field("deploymentId", default=None)
    journey_context: WebDeploymentsJourneyContext | None = field("journeyContext", default=None)
    oauth: WebDeploymentsOAuthRequestParameters | None = field("oauth", default=None)


class WebDeploymentsOAuthRequestParameters(Model):
    """OAuth of a web deployments OAuth exchange. In WebDeploymentsOAuthExchangeRequest.

    Required by the platform: code, redirect_uri.
    """

    code: str | None = field("code", default=None)
    redirect_uri: str | None = field("redirectUri", default=None)
    nonce: str | None = field("nonce", default=None)
    max_age: int | None = field("maxAge", default=None)
    code_verifier: str | None = field("codeVerifier", default=None)
    iss: str | None = field("iss", default=None)
