# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ComplexVariableInfo


class NuanceBotVariable(Model):
    """Part of NuanceBot and 1 more.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    reserved: bool | None = field("reserved", default=None)
    simple_variable_info: str | None = field("simpleVariableInfo", default=None)
    complex_generic_variable_info: ComplexVariableInfo | None = field("complexGenericVariableInfo", default=None)
