"""`python -m PureCloudPlatformClientV2.simulator`: run a simulator until SIGINT or SIGTERM."""

from __future__ import annotations

import argparse
import math
import shlex
import signal
import ssl
import sys
import threading
from collections.abc import Callable, Sequence

from . import Simulator
from ._cli import COMMANDS, run
from ._rate_limit import GENEROUS
from ._rules import MAX_PAGE_SIZE


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until told to stop; the exit code is 0 after a signal and 2 for options that cannot be used."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in COMMANDS:
        return run(given)
    options = _parser().parse_args(given)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stop.set())
    try:
        simulator = Simulator(
            host=options.host,
            port=options.port,
            client_id=options.client_id,
            client_secret=options.client_secret,
            definition=options.definition,
            ssl_context=_tls(options.tls_certificate, options.tls_key),
            token_lifetime=options.token_lifetime,
            rate_limit=options.rate_limit,
            rate_limit_window=options.rate_limit_window,
            invent=options.invent,
            seed=options.seed,
            check_permissions=options.check_permissions,
            auto_approve=options.auto_approve,
            strict=options.strict,
            allowed_hosts=options.allow_host,
            max_body=options.max_body,
            read_timeout=options.read_timeout,
            request_timeout=options.request_timeout,
            state=options.state,
            record=options.record,
            replay=options.replay,
            max_page_size=options.max_page_size,
            job_polls=options.job_polls,
            job_seconds=options.job_seconds,
            socket_port=options.socket_port,
            heartbeat_interval=options.heartbeat_interval,
            channel_lifetime=options.channel_lifetime,
            closing_delay=options.closing_delay,
        )
    except (OSError, ValueError) as error:
        print(f"simulator: {error}", file=sys.stderr)
        return 2
    with simulator:
        print(f"# Platform API {simulator.definition.version} simulated at {simulator.host}")
        print(f"GENESYS_CLOUD_HOST={simulator.host}")
        print(f"GENESYS_CLOUD_CLIENT_ID={shlex.quote(simulator.client_id)}")
        print(f"GENESYS_CLOUD_CLIENT_SECRET={shlex.quote(simulator.client_secret)}")
        print("# Ctrl-C ends it.", flush=True)
        stop.wait()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m PureCloudPlatformClientV2.simulator",
        description="A local Platform API that checks requests against its definition and remembers what it is given.",
        epilog=f"Commands for a simulator that runs: {', '.join(COMMANDS)}; each knows --help.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="TCP port (default: a free one)")
    parser.add_argument("--client-id", help="default: generated")
    parser.add_argument("--client-secret", help="default: generated")
    parser.add_argument("--definition", metavar="FILE", help="Swagger 2.0, JSON or gzip (default: the bundled one)")
    parser.add_argument(
        "--token-lifetime", type=_seconds, default=86400, metavar="SECONDS", help="default: %(default)s"
    )
    parser.add_argument(
        "--rate-limit", type=_limit, default=GENEROUS, metavar="N",
        help='requests per window and token, "none" for no limit and no headers (default: %(default)s)',
    )  # fmt: skip
    parser.add_argument(
        "--rate-limit-window", type=_seconds, default=60, metavar="SECONDS", help="default: %(default)s"
    )
    parser.add_argument(
        "--seed", metavar="TEXT", help="facts to begin with: users=250,queues=5,conversations=1000,days=7"
    )
    parser.add_argument("--check-permissions", action="store_true", help="403 for what a client's roles do not grant")
    parser.add_argument("--auto-approve", action="store_true", help="/oauth/authorize redirects at once")
    parser.add_argument("--strict", action="store_true", help="answer 501 where there is only a sample")
    parser.add_argument("--invent", action="store_true", help="answer ids that were never created with a sample")
    parser.add_argument("--allow-host", action="append", default=[], metavar="NAME", help="answer to this name, too")
    parser.add_argument(
        "--max-body", type=_count, default=64 * 1024 * 1024, metavar="BYTES", help="default: %(default)s"
    )
    parser.add_argument("--read-timeout", type=_seconds, default=60, metavar="SECONDS", help="default: %(default)s")
    parser.add_argument("--request-timeout", type=_seconds, default=300, metavar="SECONDS", help="default: %(default)s")
    parser.add_argument("--state", metavar="FILE", help="remember in this SQLite file what is stored (default: memory)")
    parser.add_argument("--record", metavar="FILE", help="write requests and answers to this file (HAR 1.2), masked")
    parser.add_argument("--replay", metavar="FILE", help="answer as a recording (HAR 1.2) does, and nothing else")
    parser.add_argument("--max-page-size", type=_count, default=MAX_PAGE_SIZE, metavar="N", help="default: %(default)s")
    parser.add_argument("--job-polls", type=int, default=1, metavar="N", help="a job ends when asked for so often")
    parser.add_argument("--job-seconds", type=float, metavar="SECONDS", help="a job ends after this time instead")
    parser.add_argument("--socket-port", type=_port, default=0, help="TCP port of notifications (default: a free one)")
    parser.add_argument(
        "--heartbeat-interval", type=_seconds, default=30, metavar="SECONDS", help="default: %(default)s"
    )
    parser.add_argument(
        "--channel-lifetime", type=_seconds, default=86400, metavar="SECONDS", help="default: %(default)s"
    )
    parser.add_argument(
        "--closing-delay", type=float, default=1, metavar="SECONDS", help="from announcing a closing to it (default: 1)"
    )
    parser.add_argument("--tls-certificate", metavar="FILE", help="serve https with this certificate chain (PEM)")
    parser.add_argument("--tls-key", metavar="FILE", help="its private key (PEM), if not in the same file")
    return parser


def _limit(text: str) -> int | None:
    if text == "none":
        return None
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a whole number nor none") from None


def _port(text: str) -> int:
    return int(_within(text, 0, 65535, "a port: a whole number of at most 65535"))


def _count(text: str) -> int:
    return int(_within(text, 1, sys.maxsize, "a whole number above 0"))


def _seconds(text: str) -> float:
    return _within(text, sys.float_info.min, sys.float_info.max, "a time in seconds above 0", float)


def _within(text: str, least: float, most: float, what: str, kind: Callable[[str], float] = int) -> float:
    try:
        value = kind(text)
    except ValueError:
        value = math.nan
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what}")
    return value


def _tls(certificate: str | None, key: str | None) -> ssl.SSLContext | None:
    if certificate is None:
        if key is not None:
            raise ValueError("--tls-key is the key of a certificate: give --tls-certificate, too")
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate, key)
    except OSError as error:  # which names no file
        files = certificate if key is None else f"{certificate} and {key}"
        raise ValueError(f"{files}: no certificate with its key: {error}") from error
    return context


if __name__ == "__main__":
    sys.exit(main())
