// Dapr's sidecar as it is released, which besides can look up other sidecars in a file. On one machine the usual way,
// multicast, would find those of every other system in the network that has the same applications.
package main

import (
	"context"
	"sync"
	"time"

	"github.com/dapr/components-contrib/nameresolution"
	"github.com/dapr/components-contrib/nameresolution/sqlite"
	"github.com/dapr/dapr/cmd/daprd/app"
	registry "github.com/dapr/dapr/pkg/components/nameresolution"
	"github.com/dapr/kit/logger"
)

const remembered = time.Second

func main() {
	registry.DefaultRegistry.RegisterComponent(newResolver, "sqlite")
	app.Run()
}

func newResolver(log logger.Logger) nameresolution.Resolver {
	return &resolver{Resolver: sqlite.NewResolver(log), found: map[string]place{}}
}

// Remembers for a second where a sidecar is: looking into the file is a third of the work of a call.
type resolver struct {
	nameresolution.Resolver

	lock  sync.Mutex
	found map[string]place
}

type place struct {
	address string
	until   time.Time
}

func (r *resolver) ResolveID(ctx context.Context, request nameresolution.ResolveRequest) (string, error) {
	name := request.CacheKey()
	if address, ok := r.recall(name); ok {
		return address, nil
	}
	address, err := r.Resolver.ResolveID(ctx, request)
	if err == nil {
		r.remember(name, address)
	}
	return address, err
}

func (r *resolver) recall(name string) (string, bool) {
	r.lock.Lock()
	defer r.lock.Unlock()
	last, ok := r.found[name]
	return last.address, ok && time.Now().Before(last.until)
}

func (r *resolver) remember(name, address string) {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.found[name] = place{address, time.Now().Add(remembered)}
}
