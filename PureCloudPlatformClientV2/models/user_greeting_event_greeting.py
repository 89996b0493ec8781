# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserGreetingEventGreetingAudioFile, UserGreetingEventGreetingOwner


class UserGreetingEventGreeting(Model):
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    owner_type: str | None = field("ownerType", default=None)
    owner: UserGreetingEventGreetingOwner | None = field("owner", default=None)
    greeting_audio_file: UserGreetingEventGreetingAudioFile | None = field("greetingAudioFile", default=None)
    audio_tts: str | None = field("audioTTS", default=None)
