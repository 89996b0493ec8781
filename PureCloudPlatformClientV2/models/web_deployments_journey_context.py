# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_action import JourneyAction
    from .journey_customer import JourneyCustomer
    from .journey_customer_session import JourneyCustomerSession


class WebDeploymentsJourneyContext(Model):
    """WebDeploymentsJourneyContext of the Platform API."""

    journey_action: JourneyAction | None = field("journeyAction", default=None)
    customer: JourneyCustomer | None = field("customer", default=None)
    customer_session: JourneyCustomerSession | None = field("customerSession", default=None)
