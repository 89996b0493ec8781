"""The pages of the reference: API classes, models, notification topics, permissions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from ..formatting import behaviour
from ..intermediate import ApiClass, Operation, Parameter
from .examples import example
from .pages import Entry, Page, by_prefix, packed
from .source import Source
from .uses import uses

_WORD = re.compile(r"'[^']*'|[A-Za-z_][A-Za-z0-9_.]*")
_LITERAL = re.compile(r"(?:typing\.)?Literal\[((?:'[^']*'|[^\]'])*)\]")
_CODE = re.compile(r"`([^`]*)`")
_LEXER = PythonLexer()
_FORMATTER: HtmlFormatter[str] = HtmlFormatter(wrapcode=True, cssclass="highlight")


class Reference:
    """Prints the reference of one source; every method returns pages whose links are names still."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._models = {model.name for model in source.sdk.models}
        environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=True,
        )
        environment.filters |= {
            "allowed": allowed,
            "default": default,
            "prose": prose,
            "short": lambda name: name.rpartition(".")[2],
            "typed": self._typed,
        }
        self._environment = environment

    def pages(self) -> list[Page]:
        """Return all pages, the index first."""
        apis = [page for api in self.source.sdk.apis for page in self._api(api)]
        models = list(self._model_pages())
        permissions = list(self._permission_pages())
        index = self._render("index", apis=self.source.sdk.apis, models=models, sdk=self.source.sdk)
        pages = [Page("reference/index.md", "Reference", index), *apis]
        return [*pages, self._model_index(models), *models, self._topics(), *permissions]

    def _render(self, template: str, **values: Any) -> str:
        return self._environment.get_template(f"{template}.html.j2").render(values)

    def _typed(self, annotation: str) -> Markup:
        """Return a type with links to models; that it may be None is said once for all optional ones."""
        annotation = _LITERAL.sub("", annotation.removesuffix(" | None")).removeprefix(" | ")
        annotation = annotation.replace("[]", "[str]").replace("builtins.", "")
        parts, end = [], 0
        for match in _WORD.finditer(annotation):
            word = match[0]
            parts.append(escape(annotation[end : match.start()]))
            parts.append(f'<a href="ref:{word}">{word}</a>' if word in self._models else escape(word))
            end = match.end()
        return Markup("".join([*parts, escape(annotation[end:])]) or "str")

    def _api(self, api: ApiClass) -> Iterator[Page]:
        entries = [self._operation(api, operation) for operation in api.operations]
        rows = [(f"{api.name}.{operation.name}", operation) for operation in api.operations]
        table = self._render("api", api=api, rows=rows, number=1, count=1, following="")
        groups = list(packed(entries, len(table.encode())))
        for number, group in enumerate(groups, 1):
            path = f"reference/apis/{api.module}{f'-{number}' if number > 1 else ''}.md"
            title = api.name if number == 1 else f"{api.name}, page {number}"
            following = f"reference/apis/{api.module}-{number + 1}.md" if number < len(groups) else ""
            lead = self._render("api", api=api, rows=rows, number=number, count=len(groups), following=following)
            yield Page(path, title, lead, group)

    def _operation(self, api: ApiClass, operation: Operation) -> Entry:
        code = highlight(example(self.source, api, operation), _LEXER, _FORMATTER)
        html = self._render(
            "operation",
            operation=operation,
            signature=signature(operation.parameters),
            permissions=self.source.permissions(operation),
            notes=[note for note in operation.notes if not note.startswith("Permissions:")],
            behaviour=[self._method_links(api, text) for text in behaviour(operation)],
            example=Markup(code),
        )
        return Entry(f"{api.name}.{operation.name}", operation.name, html)

    def _method_links(self, api: ApiClass, sentence: str) -> Markup:
        names = {operation.name for operation in api.operations}

        def link(match: re.Match[str]) -> str:
            code = f"<code>{match[1]}</code>"
            return f'<a href="ref:{api.name}.{match[1]}">{code}</a>' if match[1] in names else code

        return Markup(_CODE.sub(link, escape(sentence, quote=False)))

    def _model_pages(self) -> Iterator[Page]:
        used = uses(self.source)
        entries = [
            Entry(model.name, model.name, self._render("model", model=model, uses=used[model.name]))
            for model in self.source.sdk.models
        ]
        for prefix, group in by_prefix(entries):
            beginning = group[0].name[: len(prefix)]
            title = f"Models: {beginning}…" if len(group) > 1 else group[0].name
            lead = self._render("model_page")
            yield Page(f"reference/models/{prefix}.md", title, lead, group)

    def _model_index(self, models: list[Page]) -> Page:
        return Page("reference/models/index.md", "Models", self._render("models", pages=models))

    def _topics(self) -> Page:
        sdk = self.source.sdk
        entries = [
            Entry(topic.id, topic_anchor(topic.id), self._render("topic", topic=topic, anchor=topic_anchor(topic.id)))
            for topic in sdk.topics
        ]
        lead = self._render("topics", sdk=sdk)
        return Page("reference/notification-topics.md", "Notification topics", lead, entries)

    def _permission_pages(self) -> Iterator[Page]:
        needed: dict[str, list[tuple[str, bool]]] = {}
        for api in self.source.sdk.apis:
            for operation in api.operations:
                permissions = self.source.permissions(operation)
                for name in permissions.names if permissions else ():
                    alone = permissions is not None and (permissions.all or len(permissions.names) == 1)
                    needed.setdefault(name, []).append((f"{api.name}.{operation.name}", alone))
        entries = [
            Entry(name, name, self._render("permission", name=name, methods=methods))
            for name, methods in sorted(needed.items())
        ]
        lead = self._render("permissions", count=len(entries))
        for number, group in enumerate(packed(entries), 1):
            path = f"reference/permissions{f'-{number}' if number > 1 else ''}.md"
            yield Page(path, "Permissions" if number == 1 else f"Permissions, page {number}", lead, group)


def topic_anchor(topic: str) -> str:
    """Return the anchor of a topic: its placeholders have no braces, which addresses do not take."""
    return topic.replace("{", "").replace("}", "")


def signature(parameters: list[Parameter]) -> str:
    """Return the parameters as a call takes them; types and values stand in the table below."""
    required = [item.name for item in parameters if item.required]
    optional = [f"{item.name}=None" for item in parameters if not item.required]
    return ", ".join([*required, *(["*"] if optional else []), *optional])


def allowed(annotation: str) -> list[str]:
    """Return the values that an annotation enumerates."""
    match = _LITERAL.search(annotation)
    return [value.strip().strip("'") for value in re.findall(r"'[^']*'|[^,\s]+", match[1])] if match else []


def default(facts: tuple[str, ...]) -> str:
    """Return the default among the facts of a parameter, "" where there is none."""
    return next((fact.removeprefix("default ") for fact in facts if fact.startswith("default ")), "")


def prose(text: str) -> Markup:
    """Return a sentence as HTML, its `code` marked."""
    return Markup(_CODE.sub(r"<code>\1</code>", escape(text, quote=False)))
