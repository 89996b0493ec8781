# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GenericTemplate(Model):
    """A generic template: title, description, URL and 2 more. No method or topic of the definition has it."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    url: str | None = field("url", default=None)
    components: list[RecordingButtonComponent] | None = field("components", default=None)
    actions: RecordingContentActions | None = field("actions", default=None)


class RecordingButtonComponent(Model):
    """One of the components of a generic template. In GenericTemplate."""

    title: str | None = field("title", default=None)
    actions: RecordingContentActions | None = field("actions", default=None)
    is_selected: bool | None = field("isSelected", default=None)


class RecordingContentActions(Model):
    """Actions of a generic template. In GenericTemplate and 1 more."""

    url: str | None = field("url", default=None)
    url_target: str | None = field("urlTarget", default=None)
    textback: str | None = field("textback", default=None)
