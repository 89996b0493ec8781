# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FieldConfig


class FieldConfigs(Model):
    """Part of UserMe."""

    org: FieldConfig | None = field("org", default=None)
    person: FieldConfig | None = field("person", default=None)
    group: FieldConfig | None = field("group", default=None)
