# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .coaching_appointment_reference import CoachingAppointmentReference
    from .conversation_reference import ConversationReference


class AddConversationResponse(Model):
    """AddConversationResponse of the Platform API."""

    conversation: ConversationReference | None = field("conversation", default=None)
    appointment: CoachingAppointmentReference | None = field("appointment", default=None)
