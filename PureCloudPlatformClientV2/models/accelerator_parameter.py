# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AcceleratorParameter(Model):
    """Part of AcceleratorInput.

    Required by the platform: name, value.
    """

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
