# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GroupGreetingEventGreeting(Model):
    """Comes with notifications."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    owner_type: str | None = field("ownerType", default=None)
    owner: GroupGreetingEventGreetingOwner | None = field("owner", default=None)
    greeting_audio_file: GroupGreetingEventGreetingAudioFile | None = field("greetingAudioFile", default=None)
    audio_tts: str | None = field("audioTTS", default=None)


class GroupGreetingEventGreetingAudioFile(Model):
    """Part of GroupGreetingEventGreeting."""

    duration_milliseconds: int | None = field("durationMilliseconds", default=None)
    size_bytes: int | None = field("sizeBytes", default=None)


class GroupGreetingEventGreetingOwner(Model):
    """Part of GroupGreetingEventGreeting."""

    id: str | None = field("id", default=None)
