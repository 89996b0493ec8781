"""One change between two releases, and which part of the version number it moves."""

from __future__ import annotations

from dataclasses import dataclass

MAJOR, MINOR, POINT = "major", "minor", "point"
LEVELS = (MAJOR, MINOR, POINT)

RULES = {
    "operation removed": MAJOR,
    "operation renamed": MAJOR,
    "operation left class": MAJOR,
    "return type changed": MAJOR,
    "positional order changed": MAJOR,
    "parameter removed": MAJOR,
    "parameter renamed": MAJOR,
    "parameter type changed": MAJOR,
    "parameter became required": MAJOR,
    "parameter became optional": MAJOR,
    "required parameter added": MAJOR,
    "parameter value removed": MAJOR,
    "parameter restricted": MAJOR,
    "model removed": MAJOR,
    "model renamed": MAJOR,
    "attribute removed": MAJOR,
    "attribute renamed": MAJOR,
    "attribute type changed": MAJOR,
    "attribute became required": MAJOR,
    "attribute became read-only": MAJOR,
    "required attribute added": MAJOR,
    "attribute value removed": MAJOR,
    "attribute restricted": MAJOR,
    "topic removed": MAJOR,
    "topic renamed": MAJOR,
    "topic model changed": MAJOR,
    "operation added": MINOR,
    "operation joined class": MINOR,
    "operation deprecated": MINOR,
    "operation no longer deprecated": MINOR,
    "operation address changed": MINOR,
    "operation media types changed": MINOR,
    "operation preview changed": MINOR,
    "permissions changed": MINOR,
    "return type added": MINOR,
    "parameter added": MINOR,
    "parameter value added": MINOR,
    "parameter relaxed": MINOR,
    "parameter default changed": MINOR,
    "parameter deprecated": MINOR,
    "parameter encoding changed": MINOR,
    "model added": MINOR,
    "attribute added": MINOR,
    "attribute became optional": MINOR,
    "attribute value added": MINOR,
    "attribute relaxed": MINOR,
    "attribute default changed": MINOR,
    "attribute deprecated": MINOR,
    "attribute encoding changed": MINOR,
    "attribute became writable": MINOR,
    "topic added": MINOR,
    "topic permissions changed": MINOR,
    "operation text changed": POINT,
    "parameter text changed": POINT,
    "model text changed": POINT,
    "attribute text changed": POINT,
    "topic text changed": POINT,
}
"""Every kind of change and its level: major breaks programs, minor adds, point changes texts only."""


@dataclass(frozen=True)
class Change:
    """One change. `owner` is the operation's, model's or topic's name (the old one, if there is one).

    `member` is the parameter or attribute, `old` and `new` what stood and stands there, "" where there is nothing;
    `classes` are the API classes of an operation.
    """

    kind: str
    owner: str
    member: str = ""
    old: str = ""
    new: str = ""
    classes: tuple[str, ...] = ()

    @property
    def level(self) -> str:
        """major, minor or point."""
        return RULES[self.kind]

    @property
    def subject(self) -> str:
        """What changed, as a program writes it: `UsersApi.get_user`, `User.name`."""
        owner = f"{self.classes[0]}.{self.owner}" if self.classes else self.owner
        if not self.member:
            return owner
        return f"{owner}({self.member})" if self.classes else f"{owner}.{self.member}"

    def __str__(self) -> str:
        if self.old and self.new:
            return f"{self.subject}: {self.kind}: {self.old} -> {self.new}"
        value = self.old or self.new
        return f"{self.subject}: {self.kind}{': ' if value else ''}{value}"
