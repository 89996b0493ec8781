# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CoachingAppointmentReference, ConversationReference


class AddConversationResponse(Model):
    """A conversation: conversation and appointment. Answer of post_coaching_appointment_conversations."""

    conversation: ConversationReference | None = field("conversation", default=None)
    appointment: CoachingAppointmentReference | None = field("appointment", default=None)
