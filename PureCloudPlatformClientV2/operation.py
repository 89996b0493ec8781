"""What a REST operation is, and how a method call becomes a request.

The generated API classes hold data: an `ApiOperation` for each method, which becomes the method when it is first asked
for. `Api._call` binds the arguments to it and hands the request to the client. Nothing is sent before every argument
has been checked.
"""

from __future__ import annotations

import keyword
import warnings
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypedDict, TypeVar, cast

from ._operation.behaviour import JobFamily, Paging
from ._operation.methods import make_method

if TYPE_CHECKING:
    from .api_client import ApiClient

T = TypeVar("T")

_OAUTH = ("PureCloud OAuth",)
_JSON = ("application/json",)


class CallOptions(TypedDict, total=False):
    """Options that every API method takes.

    callback: called with the result, in a new thread; the method then returns that `threading.Thread`. What the call or
    the callback raises there reaches `threading.excepthook`.
    timeout: seconds for the connection and for each piece of the answer, one number or (connect, read).
    deadline: seconds for the whole call, with retries and waits; TimedOut is raised when they are over.
    max_retries: how often the request is sent again at most.
    headers: headers for this call, which win over all others.
    idempotent: True says that the request may be repeated without harm, so that a POST is retried as a GET is.
    """

    callback: Callable[[Any], object] | None
    timeout: float | tuple[float, float] | None
    deadline: float | None
    max_retries: int | None
    headers: Mapping[str, Any] | None
    idempotent: bool | None


class Parameter(NamedTuple):
    """One argument of an operation: its name on the wire, and where it goes ("path", "query", "header", ...)."""

    key: str
    location: str
    required: bool = False
    collection_format: str | None = None


def path(key: str) -> Parameter:
    """Return a path parameter; these are always required (OpenAPI 2.0)."""
    return Parameter(key, "path", True)


def query(key: str, collection_format: str | None = None, *, required: bool = False) -> Parameter:
    """Return a query parameter; "multi" repeats the key (OpenAPI 2.0, `collectionFormat`)."""
    return Parameter(key, "query", required, collection_format)


def header(key: str, *, required: bool = False) -> Parameter:
    """Return a header parameter."""
    return Parameter(key, "header", required)


def body(key: str = "body", *, required: bool = False) -> Parameter:
    """Return the request body."""
    return Parameter(key, "body", required)


def form(key: str, *, required: bool = False) -> Parameter:
    """Return a form field."""
    return Parameter(key, "form", required)


def file(key: str, *, required: bool = False) -> Parameter:
    """Return a file of a multipart form; the argument is the path of a local file."""
    return Parameter(key, "file", required)


class BoundCall:
    """The arguments of one call, sorted by where they go in the request."""

    __slots__ = ("body", "files", "form", "headers", "path", "query")

    def __init__(self, headers: dict[str, Any]) -> None:
        self.path: dict[str, Any] = {}
        self.query: list[tuple[str, Any]] = []
        self.headers = headers
        self.body: Any = None
        self.form: list[tuple[str, Any]] = []
        self.files: dict[str, Any] = {}


class ApiOperation(Generic[T]):
    """A declarative description of one REST operation that gives a T. Immutable by convention, shared by all threads.

    Parameters: the HTTP method, the path template, the parameters in the order of the method's signature;
    `returns` the official type name of the answer; `accept` and `content_type` the media types;
    `auth` the names of the security schemes; `paging` how it lists items (None: it lists nothing); `job` the family of
    the job that it starts (None: it starts none that can be asked about).

    As an attribute of an API class it stands for the method of that name: whoever asks for it gets a function like any
    other (`inspect.isfunction` is true, a subclass may override it), whose attribute `operation` leads back here.
    """

    __slots__ = (
        *("_made", "auth", "deprecated", "headers", "job", "method", "name", "owner", "paging", "parameters", "path"),
        "returns",
    )

    name: str
    owner: type

    def __init__(
        self,
        method: str,
        path: str,
        *parameters: Parameter,
        returns: str | None = None,
        accept: tuple[str, ...] = _JSON,
        content_type: str = "application/json",
        auth: tuple[str, ...] = _OAUTH,
        deprecated: bool = False,
        paging: Paging | None = None,
        job: JobFamily | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.parameters = parameters
        self.returns = returns
        self.headers = {"Accept": ", ".join(accept), "Content-Type": content_type}
        self.auth = auth
        self.deprecated = deprecated
        self.paging = paging
        self.job = job
        self._made: dict[str, Callable[..., T]] = {}

    def __set_name__(self, owner: type, name: str) -> None:
        self.owner = owner
        self.name = name

    def __get__(self, instance: object | None, owner: type | None = None) -> Callable[..., T]:
        # Reached once for a method: the function takes the place of this object in the class.
        # Threads that race here all get the function that was stored first.
        function: Any = self._made.get(self.name)
        if function is None:
            made: Any = make_method(self, self.owner, self.name)
            made.operation = self
            function = self._made.setdefault(self.name, made)
            if vars(self.owner).get(self.name) is self:
                setattr(self.owner, self.name, function)
        bound: Callable[..., T] = function.__get__(instance, owner)
        return bound

    def __reduce__(self) -> tuple[Any, ...]:
        return operation_of, (getattr(self.owner, self.name),)

    def bind(self, arguments: Iterable[Any]) -> BoundCall:
        """Return `arguments` (in the order of `parameters`; None means absent) sorted into the parts of a request.

        Raises InvalidArgument, naming the parameter, for a required one that is None.
        """
        call = BoundCall(self.headers.copy())
        for (key, location, required, collection_format), value in zip(self.parameters, arguments, strict=True):
            if value is None:
                if required:
                    from ._operation.refusals import missing  # here: only for calls that are refused

                    raise missing(self, key)
            elif location == "path":
                call.path[key] = value
            elif location == "query":
                call.query.extend(_query_pairs(key, value, collection_format))
            elif location == "body":
                call.body = value
            elif location == "header":
                call.headers[key] = value
            elif location == "form":
                call.form.append((key, value))
            else:
                call.files[key] = value
        return call


def operation_of(method: Callable[..., T]) -> ApiOperation[T]:
    """Return the operation behind a method of an API class: `operation_of(users.get_users)`, bound or not.

    Raises TypeError for anything else, a method that a subclass overrides among it.
    """
    operation = getattr(method, "operation", None)
    if not isinstance(operation, ApiOperation):
        raise TypeError(f"{method!r} is not a method of an API class, such as UsersApi(client).get_users")
    return operation


_SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


def _query_pairs(key: str, value: Any, collection_format: str | None) -> list[tuple[str, Any]]:
    if collection_format is None or isinstance(value, str):
        return [(key, value)]
    if not isinstance(value, Iterable):
        from ._operation.refusals import no_list  # here: see `bind`

        raise no_list(key, value)
    if collection_format == "multi":
        return [(key, item) for item in value]
    return [(key, _SEPARATORS[collection_format].join(str(item) for item in value))]


class Api:
    """Base of the API classes: one client, and one way to call an operation.

    Parameters: `api_client`, an ApiClient; by default the default client of the default configuration.
    An instance holds nothing but its client and may be shared by threads.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        if api_client is None:
            from .api_client import ApiClient  # here: models alone need no client

            api_client = ApiClient.default()
        self.api_client = api_client

    if not TYPE_CHECKING:  # the stubs know the old names; a checker must go on finding misspelt ones

        def __getattr__(self, name):
            """Return the method that the platform once called `name`, with a DeprecationWarning."""
            from ._renamed import new_method  # here: only what is not found comes here

            new = new_method(type(self), name)
            if new is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            message = f"{type(self).__name__}.{name} is now called {new}"
            warnings.warn(message, DeprecationWarning, stacklevel=2)
            return getattr(self, new)

    def _call(self, operation: ApiOperation[T], options: CallOptions, *arguments: Any) -> T:
        """Bind, send, decode. With a `callback` the result is a Thread, which the annotation does not tell."""
        if options and not options.keys() <= CallOptions.__annotations__.keys():
            arguments = _keyword_arguments(operation, cast("dict[str, Any]", options), arguments)
        if operation.deprecated:
            message = f"{operation.method} {operation.path} is deprecated by the platform"
            warnings.warn(message, DeprecationWarning, stacklevel=3)
        call = operation.bind(arguments)
        query: Any = call.query
        if getattr(self.api_client, "_own_call_api", None) is not True:
            query = _official_query(operation, arguments)
            options = {"callback": None, **options}
        result = self.api_client.call_api(
            operation.path,
            operation.method,
            call.path,
            query,
            call.headers,
            body=call.body,
            post_params=call.form,
            files=call.files,
            response_type=operation.returns,
            auth_settings=list(operation.auth),
            **options,
        )
        return cast("T", result)


def _official_query(operation: ApiOperation[Any], arguments: Iterable[Any]) -> dict[str, Any]:
    """Return the query as the official methods give it to `call_api`: a dict with the values that the caller gave."""
    from ._http.request import RepeatedValues  # here: only for a `call_api` that somebody put there

    query = {}
    for (key, location, _, collection_format), value in zip(operation.parameters, arguments, strict=True):
        if location == "query" and value is not None:
            repeats = collection_format == "multi" and not isinstance(value, str)
            query[key] = RepeatedValues(value) if repeats else value
    return query


def _keyword_arguments(operation: ApiOperation[Any], options: dict[str, Any], arguments: tuple[Any, ...]) -> Any:
    """Take `**{"async": ...}`: a wire name that is a Python keyword cannot be written in a signature."""
    bound = list(arguments)
    for name in options.keys() - CallOptions.__annotations__.keys():
        index = next((i for i, p in enumerate(operation.parameters) if p.key == name and keyword.iskeyword(name)), None)
        if index is None:
            from ._operation.refusals import unknown_option  # here: see `bind`

            raise unknown_option(operation, name, CallOptions.__annotations__)
        bound[index] = options.pop(name)
    return tuple(bound)
