# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .group_greeting_event_greeting_audio_file import GroupGreetingEventGreetingAudioFile
    from .group_greeting_event_greeting_owner import GroupGreetingEventGreetingOwner


class GroupGreetingEventGreeting(Model):
    """GroupGreetingEventGreeting of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    owner_type: str | None = field("ownerType", default=None)
    owner: GroupGreetingEventGreetingOwner | None = field("owner", default=None)
    greeting_audio_file: GroupGreetingEventGreetingAudioFile | None = field("greetingAudioFile", default=None)
    audio_tts: str | None = field("audioTTS", default=None)
