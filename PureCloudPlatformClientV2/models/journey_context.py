# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_action import JourneyAction
    from .journey_customer import JourneyCustomer
    from .journey_customer_session import JourneyCustomerSession


class JourneyContext(Model):
    """JourneyContext of the Platform API.

    The platform requires: customer.
    """

    customer: JourneyCustomer | None = field("customer", default=None)
    customer_session: JourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: JourneyAction | None = field("triggeringAction", default=None)
