# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyAction, JourneyCustomer, JourneyCustomerSession


class WebDeploymentsJourneyContext(Model):
    """Part of WebDeploymentsOAuthExchangeRequest."""

    journey_action: JourneyAction | None = field("journeyAction", default=None)
    customer: JourneyCustomer | None = field("customer", default=None)
    customer_session: JourneyCustomerSession | None = field("customerSession", default=None)
