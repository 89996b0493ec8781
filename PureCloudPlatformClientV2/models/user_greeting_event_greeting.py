# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserGreetingEventGreeting(Model):
    """A user greeting event greeting: name, type, owner type and 4 more. Event of v2.users.{id}.greetings."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    owner_type: str | None = field("ownerType", default=None)
    owner: UserGreetingEventGreetingOwner | None = field("owner", default=None)
    greeting_audio_file: UserGreetingEventGreetingAudioFile | None = field("greetingAudioFile", default=None)
    audio_tts: str | None = field("audioTTS", default=None)


class UserGreetingEventGreetingAudioFile(Model):
    """Greeting audio file of a user greeting event greeting. In UserGreetingEventGreeting."""

    duration_milliseconds: int | None = field("durationMilliseconds", default=None)
    size_bytes: int | None = field("sizeBytes", default=None)


class UserGreetingEventGreetingOwner(Model):
    """Reference to a user greeting event greeting owner by its id. In UserGreetingEventGreeting."""

    id: str | None = field("id", default=None)
