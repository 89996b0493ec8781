"""Commands for a running simulator: `python -m PureCloudPlatformClientV2.simulator faults add --status 503`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode


def _json_value(text: str) -> Any:
    return json.loads(text)


# For each command: its route, and for each of its actions the method.
COMMANDS = {
    "faults": {"list": "GET", "add": "POST", "remove": "DELETE"},
    "limits": {"show": "GET", "set": "PUT"},
    "clock": {"show": "GET", "set": "PUT", "reset": "DELETE"},
    "tokens": {"list": "GET", "issue": "POST", "expire": "DELETE"},
    "requests": {"list": "GET", "clear": "DELETE"},
    "collections": {"list": "GET"},
    "objects": {"show": "GET", "add": "POST", "replace": "PUT", "remove": "DELETE"},
    "jobs": {"list": "GET", "fail": "POST", "finish": "PUT"},
    "events": {"list": "GET", "publish": "POST", "clear": "DELETE"},
    "sockets": {"fault": "POST"},
    "seed": {},
    "reset": {},
}
_OPTIONS: dict[tuple[str, str], dict[str, dict[str, Any]]] = {
    ("faults", "add"): {
        "status": {"type": int},
        "times": {"type": int, "help": "requests (default: 1)"},
        "always": {"action": "store_true", "help": "until it is removed: maintenance, a slow route"},
        "method": {},
        "path": {"help": "without query, * stands for anything"},
        "retry-after": {"type": int, "metavar": "SECONDS"},
        "delay": {"type": float, "metavar": "SECONDS"},
        "drop": {"choices": ["before", "after"]},
        "body": {},
        "rate": {"type": float, "help": "share of the requests, above 0 to 1"},
    },
    ("seed", ""): {name: {"type": int} for name in ("users", "queues", "conversations", "days")},
    ("faults", "remove"): {"id": {"type": int, "help": "default: all"}},
    ("limits", "set"): {
        "rate-limit": {"type": int, "help": "the platform's is 300"},
        "window": {"type": float, "metavar": "SECONDS"},
        "none": {"action": "store_true", "help": "no limit"},
    },
    ("clock", "set"): {"advance": {"type": float, "metavar": "SECONDS"}, "now": {"metavar": "INSTANT"}},
    ("tokens", "expire"): {"refresh-tokens": {"action": "store_true"}},
    ("requests", "list"): {"since": {"type": int}, "limit": {"type": int}, "wait": {"type": float}},
    ("events", "list"): {"since": {"type": int}, "limit": {"type": int}, "wait": {"type": float}},
    ("jobs", "fail"): {
        "which": {"help": "id of a job, or path of jobs to come, * stands for anything (default: *)"},
        "times": {"type": int, "help": "jobs to come (default: 1)"},
        "message": {"help": "the reason that the job gives"},
    },
    ("jobs", "finish"): {"id": {"help": "default: all"}},
    ("events", "publish"): {
        "topic": {"required": True},
        "body": {"required": True, "metavar": "JSON", "type": _json_value},
        "metadata": {"metavar": "JSON", "type": _json_value},
    },
    ("sockets", "fault"): {"kind": {"required": True, "choices": ["close", "stall", "announce_closing", "expire"]}},
    ("objects", "show"): {"path": {"required": True}, "search": {}, "offset": {"type": int}, "limit": {"type": int}},
    ("objects", "add"): {"path": {"required": True}, "object": {"required": True, "metavar": "JSON"}},
    ("objects", "replace"): {"path": {"required": True}, "object": {"required": True, "metavar": "JSON"}},
    ("objects", "remove"): {"path": {"required": True}},
}


def run(arguments: Sequence[str]) -> int:
    """Carry out one command and print the answer as JSON; 0, or 1 where the simulator refuses or is not there."""
    options = vars(_parser().parse_args(arguments))
    url, command, action = options.pop("url"), options.pop("command"), options.pop("action", "")
    if not url:
        print("simulator: give --url, or set GENESYS_CLOUD_HOST", file=sys.stderr)
        return 2
    method = COMMANDS[command].get(action, "POST")
    try:
        fields = _fields({name: value for name, value in options.items() if value not in (None, False)})
        answer = _send(method, f"{_base(url)}/_simulator/{command}", fields)
    except ValueError as error:
        print(f"simulator: {error}", file=sys.stderr)
        return 1
    print(answer)
    return 0


def _send(method: str, url: str, fields: dict[str, Any]) -> str:
    """Returns the answer as text.

    Raises ValueError: the simulator refuses, or there is none.
    """
    import urllib3  # here: a fifth of the imports of a simulator that starts, and it sends nothing

    headers, body = {"X-Simulator-Admin": "1"}, None
    if method in ("POST", "PUT"):
        headers["Content-Type"], body = "application/json", json.dumps(fields)
    elif fields:
        url = f"{url}?{urlencode({name: 'true' if value is True else value for name, value in fields.items()})}"
    try:
        with urllib3.PoolManager() as pool:
            answer = pool.request(method, url, headers=headers, body=body, retries=False, timeout=60)
    except urllib3.exceptions.HTTPError as error:
        raise ValueError(str(error)) from error
    try:
        value = json.loads(answer.data)
    except ValueError:
        raise ValueError(f"{url} is no simulator: it answered {answer.status} without JSON") from None
    if answer.status >= 400:
        raise ValueError(f"{answer.status}: {value.get('message') if isinstance(value, dict) else value}")
    return json.dumps(value, indent=2, ensure_ascii=False)


def _fields(options: dict[str, Any]) -> dict[str, Any]:
    """The options as the admin API names its fields."""
    if options.pop("always", False):
        options["times"] = None
    if options.pop("none", False):
        options["rate_limit"] = None
    if "object" in options:
        options["object"] = json.loads(options["object"])
    words = {name: name.split("_") for name in options}
    return {first + "".join(map(str.capitalize, rest)): options[name] for name, (first, *rest) in words.items()}


def _base(url: str) -> str:
    return (url if "://" in url else f"http://{url}").rstrip("/")


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    default = os.environ.get("GENESYS_CLOUD_HOST")
    common.add_argument("--url", default=default, help="address of the simulator (default: GENESYS_CLOUD_HOST)")
    parser = argparse.ArgumentParser(prog="python -m PureCloudPlatformClientV2.simulator")
    commands = parser.add_subparsers(dest="command", required=True)
    for command, actions in COMMANDS.items():
        one = commands.add_parser(command, parents=[] if actions else [common])
        for action in _subparsers(one, actions):
            _add_options(action[1].add_parser(action[0], parents=[common]), command, action[0])
        if not actions:
            _add_options(one, command, "")
    return parser


def _add_options(parser: argparse.ArgumentParser, command: str, action: str) -> None:
    for name, settings in _OPTIONS.get((command, action), {}).items():
        parser.add_argument(f"--{name}", **settings)


def _subparsers(parser: argparse.ArgumentParser, actions: dict[str, str]) -> list[tuple[str, Any]]:
    if not actions:
        return []
    group = parser.add_subparsers(dest="action", required=True)
    return [(action, group) for action in actions]
