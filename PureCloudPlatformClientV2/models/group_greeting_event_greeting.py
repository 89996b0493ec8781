# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GroupGreetingEventGreeting(Model):
    """A group greeting event greeting: name, type, owner type and 4 more. Event of v2.groups.{id}.greetings."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    owner_type: str | None = field("ownerType", default=None)
    owner: GroupGreetingEventGreetingOwner | None = field("owner", default=None)
    greeting_audio_file: GroupGreetingEventGreetingAudioFile | None = field("greetingAudioFile", default=None)
    audio_tts: str | None = field("audioTTS", default=None)


class GroupGreetingEventGreetingAudioFile(Model):
    """Greeting audio file of a group greeting event greeting. In GroupGreetingEventGreeting."""

    duration_milliseconds: int | None = field("durationMilliseconds", default=None)
    size_bytes: int | None = field("sizeBytes", default=None)


class GroupGreetingEventGreetingOwner(Model):
    """Reference to a group greeting event greeting owner by its id. In GroupGreetingEventGreeting."""

    id: str | None = field("id", default=None)
