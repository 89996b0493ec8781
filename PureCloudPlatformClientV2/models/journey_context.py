# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyAction, JourneyCustomer, JourneyCustomerSession


class JourneyContext(Model):
    """Journey context of a call media participant. In CallMediaParticipant and 8 more.

    Required by the platform: customer.
    """

    customer: JourneyCustomer | None = field("customer", default=None)
    customer_session: JourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: JourneyAction | None = field("triggeringAction", default=None)
