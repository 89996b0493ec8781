# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RecordingAnnotationQueue(Model):
    """Reference to a recording annotation queue by its id and its name. No method or topic of the definition has it.

    Required by the platform: name, id.
    """

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
